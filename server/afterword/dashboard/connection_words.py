"""The words for what became of a browser that asked to connect, or that was connected."""

DONE = {
    "allowed": "Allowed. The browser fetches its key by itself, within half a minute.",
    "denied": "You said no. That browser was given nothing.",
    "revoked": "Access taken back. What that browser has not told yet waits there until it connects again.",
    "gone": "That request is no longer there. Choose Connect in the extension to ask again.",
}
"""What the page says after a button was pressed."""
