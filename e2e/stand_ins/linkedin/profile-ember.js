export function showEmberProfile() {
  throw new Error("Not yet");
}
