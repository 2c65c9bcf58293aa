/** The types of lzma1, whose own ones are sources that our compiler options refuse. */
export function compress(data: Uint8Array): Uint8Array
export function decompress(data: Uint8Array): Uint8Array
