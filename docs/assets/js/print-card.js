// @ts-check
/**
 * Print a note by itself, on paper of a card's size (the style sheet says which).
 *
 * @param {string} text paragraphs parted by an empty line
 */
export function printCard(text) {
  document.querySelector(".print-card")?.remove();
  const card = document.createElement("div");
  card.className = "print-card";
  for (const block of text.split("\n\n")) {
    const paragraph = document.createElement("p");
    paragraph.textContent = block;
    card.append(paragraph);
  }
  document.body.append(card);
  addEventListener("afterprint", () => card.remove(), { once: true });
  print();
}
