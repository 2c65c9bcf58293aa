const names = ['invoice-en.pdf', 'invoice-de.pdf', 'receipt-en.pdf']

/** The sample files that come with the app. */
export async function loadSamples(): Promise<File[]> {
  return Promise.all(
    names.map(async (name) => {
      const response = await fetch(`${import.meta.env.BASE_URL}samples/${name}`)
      if (!response.ok) throw new Error(`${name}: ${response.status}`)
      return new File([await response.blob()], name)
    }),
  )
}
