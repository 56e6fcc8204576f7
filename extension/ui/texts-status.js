/** How it stands with the companion, and what to do next, by state. */

export const statusTexts = {
  "status.not_running.title": "The companion is not running.",
  "status.not_running.safe": "Your draft is safe, and you can write from the kept texts.",
  "status.not_running.start": "Start it in a terminal:",
  "status.not_running.commands": "make run\nafterword",
  "status.not_running.then": "This changes by itself once it runs.",

  "status.other_program.title": "Another program answers on port {port}.",
  "status.other_program.safe": "Your draft is safe here. Nothing was given to that program.",
  "status.other_program.start": "Stop that program, or start the companion on another port:",
  "status.other_program.commands": "afterword --port 8738",
  "status.other_program.then": "Then set the same port in Afterword's options.",

  "status.blocked.title": "Your browser keeps Afterword from reaching this computer.",
  "status.blocked.safe": "Your draft is safe, and you can write from the kept texts.",
  "status.blocked.step_1": "Open the browser's page of extensions, and there Afterword's details.",
  "status.blocked.step_2": "Allow access to 127.0.0.1 and to the local network.",
  "status.blocked.step_3": "Come back here and choose Try again.",

  "status.not_connected.title": "Afterword is not connected yet.",
  "status.not_connected.safe": "Connect once, and the companion reads this mail and keeps your history.",
  "status.not_connected.compare": "Compare with the companion's page, then choose Allow.",
  "status.not_connected.code": "The six digits",
  "status.not_connected.denied": "The companion's page said no. You can ask again.",
  "status.not_connected.expired": "That took a while, so the digits are no longer valid. Ask for new ones.",
  "status.not_connected.full": "Several requests wait already. Answer them on the companion's page first.",

  "status.version_too_old.title": "One half of Afterword is older than the other.",
  "status.version_too_old.extension": "The extension is older. Update it and load it again; copying still works.",
  "status.version_too_old.companion": "The companion is older. Stop it, update it and start it again; copying still works.",

  "status.reload.title": "Afterword was updated.",
  "status.reload.safe": "Copy your text if you have written one. Then reload this page.",

  "status.waiting.one": "One note waits for the companion.",
  "status.waiting.many": "{count} notes wait for the companion.",
  "status.lost.one": "One note was not kept in your history.",
  "status.lost.many": "{count} notes were not kept in your history.",
  "status.lost.why_one": "What it belonged to was deleted before the companion heard of it.",
  "status.lost.why_many": "What they belonged to was deleted before the companion heard of them.",
  "status.connected": "Connected.",

  "button.connect": "Connect",
  "button.all_right": "All right",
  "button.cancel": "Cancel",
  "button.companion_page": "Open the companion's page",
};
