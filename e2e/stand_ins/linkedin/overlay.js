export function openBubbles() {
  throw new Error("Not yet");
}
