/** Says at once that a file is larger than the page takes, before it is read in vain. */

const field = document.querySelector("input[type=file][data-most-bytes]");

field?.addEventListener("change", () => {
  const [file] = field.files;
  const isTooLarge = file && file.size > Number(field.dataset.mostBytes);
  field.setCustomValidity(isTooLarge ? field.dataset.tooLarge : "");
  field.reportValidity();
});
