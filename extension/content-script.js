// A content script cannot be a module itself, so it only loads one; every other import then works as usual.
const runtime = (globalThis.browser ?? globalThis.chrome).runtime;
import(runtime.getURL("main.js"));
