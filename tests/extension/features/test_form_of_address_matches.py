"""What the extension takes for a formal greeting is what the companion takes for one."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

from afterword.domain.form_of_address import is_formal

PROJECT = Path(__file__).parents[3]
NODE = shutil.which("node", path=Path(sys.executable).parent) or shutil.which("node")

SCRIPT = """
import { readFileSync } from "node:fs";
import { isFormal } from "./extension/features/form-of-address.js";
console.log(JSON.stringify(JSON.parse(readFileSync(0)).map(isFormal)));
"""

THANKS = "\n\nThank you for your application."
FORMAL = (
    "Dear Ms Okafor,", "DEAR MR. OKAFOR", "Hello Dr Okafor,", "Hi, Mx Okafor", "Dear Professor Okafor,",
    "Dear Prof. Okafor,", "Good morning, Mrs Okafor", "Good day Miss Okafor", "Dear Madam,",
    "Dear Sir or Madam,",
    "Sehr geehrte Frau Okafor,", "Sehr geehrter Herr Okafor,", "Hallo Herr Okafor,",
    "Sehr geehrte Damen und Herren,",
    "Guten Tag, Frau Okafor,", "Liebe Frau Okafor,", "Lieber Herr Okafor,", "Grüß Gott Frau Okafor,",
    "Grüezi Frau Okafor,", "Madame, Monsieur,", "Bonjour Madame,", "Chère Madame,", "Cher Monsieur,",
    "Estimada Sra. Okafor:", "Estimado señor Okafor:", "Estimados señores:", "Estimada Doña Ana:",
    "Muy señora mía:", "Gentile signora Okafor,", "Gentilissima Okafor,", "Egregio dottore,",
    "Geachte mevrouw Okafor,",
    "Prezada Sra. Okafor,", "Exmo. Senhor,", "Sayın Okafor,", "  ** Dear Ms Okafor **",
    "Application 7\n\nDear Ms Okafor,",
    f"Dear Ms Okafor, your colleague wrote {'to us ' * 300}:",
)  # fmt: skip
INFORMAL = (
    "Hi Mina,", "Dear Mina,", "Dear Mina Okafor,", "Dear Missy,", "Hallo Mina,", "Liebe Mina,", "Hello,", "",
    "Hi Mina,\n\nMs Lind asked me to write.\n\n> Dear Ms Okafor,\n> Thank you.",
    "Hi Mina,\n\nOn Mon, 2 Nov 2026 Ana Ruiz wrote:\nDear Ms Okafor,",
    "Hi Mina,\n\n-------- Original Message --------\nDear Ms Okafor,",
    "Hi Mina,\n\nFrom: Ana Ruiz\nSent: Monday\nDear Ms Okafor,",
    "Hi Mina,\n-- \nDear Ms Okafor,",
    f"Hi Mina,\n\n{'We thank you. ' * 40}\n\nDear Ms Okafor,",
)  # fmt: skip


def test_the_extension_finds_the_same_mails_formal_as_the_companion():
    mails = [f"{greeting}{THANKS}" for greeting in (*FORMAL, *INFORMAL)]
    assert NODE
    command = [NODE, "--input-type=module", "--eval", SCRIPT]
    done = subprocess.run(
        command, input=json.dumps(mails), text=True, capture_output=True, cwd=PROJECT, check=True
    )
    expected = [True] * len(FORMAL) + [False] * len(INFORMAL)
    assert dict(zip(mails, json.loads(done.stdout), strict=True)) == dict(zip(mails, expected, strict=True))
    assert [is_formal(mail) for mail in mails] == expected
