export function showSignedOut() {
  throw new Error("Not yet");
}
