/** A random id (UUID version 4); `crypto.randomUUID` is missing where a page is not served over TLS. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const set = (index: number, keep: number, mark: number) => (((bytes[index] ?? 0) & keep) | mark);
  bytes[6] = set(6, 0x0f, 0x40);
  bytes[8] = set(8, 0x3f, 0x80);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
