/** The end of ids in examples, after their prefix. */
export const suffix = '01jpwq4q9m7q4q2k8dax1x1q5n'

export const url = 'https://example.com/hooks/numora'
