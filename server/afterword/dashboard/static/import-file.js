/** Says at once that a file is larger than the page takes, before it is read in vain. */

const field = document.querySelector("input[type=file][data-most-bytes]");

function look() {
  const [file] = field.files;
  const isTooLarge = file && file.size > Number(field.dataset.mostBytes);
  field.setCustomValidity(isTooLarge ? field.dataset.tooLarge : "");
  field.reportValidity();
}

field.addEventListener("change", look);
// A file may have been chosen while this was loading.
if (field.files.length > 0) look();
