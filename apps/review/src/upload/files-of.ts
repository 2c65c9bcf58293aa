/** The files of a drop or a paste. Browsers give a folder as a file that cannot be read. */
export function filesOf(data: DataTransfer): { files: File[]; hasFolder: boolean } {
  const files: File[] = []
  let hasFolder = false
  for (const item of data.items) {
    if (item.kind !== 'file') continue
    if (item.webkitGetAsEntry?.()?.isDirectory) hasFolder = true
    else files.push(...[item.getAsFile()].filter((file) => file !== null))
  }
  return { files, hasFolder }
}
