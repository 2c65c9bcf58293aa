/** What is wrong with the value at a path of a form; the empty path is the whole. */
export type Problem = { path: string; message: string }
