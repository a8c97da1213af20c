/** Text as it is compared: case, kind and number of spaces, and Unicode form do not tell two names apart. */
export function plainText(text: string | null): string {
  return (text ?? '').normalize('NFC').replace(/\s+/g, ' ').trim().toLocaleLowerCase('da');
}
