import { useAct } from './use-act.ts'

/** Saves a file of the API on the person's device. */
export function useDownload(): (fetchFile: () => PromiseLike<Response>, name: string) => void {
  const { act } = useAct()
  return (fetchFile, name) =>
    act({
      run: async () => {
        const response = await fetchFile()
        const url = URL.createObjectURL(await response.blob())
        const link = document.createElement('a')
        link.href = url
        link.download = name
        link.click()
        // The browser has begun to read it by then.
        setTimeout(() => URL.revokeObjectURL(url), 60_000)
      },
    })
}
