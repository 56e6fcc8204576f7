export function startMessage() {
  throw new Error("Not yet");
}
