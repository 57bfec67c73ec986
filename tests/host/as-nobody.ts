/** Root may write anywhere: where the tests run as root, they step down for a moment. */
export async function asNobody<T>(act: () => Promise<T>): Promise<T> {
  const nobody = 65_534;
  const root = process.getuid?.() === 0;
  if (root) process.seteuid?.(nobody);
  try {
    return await act();
  } finally {
    if (root) process.seteuid?.(0);
  }
}
