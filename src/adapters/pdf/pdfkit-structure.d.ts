/** What the types of pdfkit leave out of what we use: attributes of the structure, and where a bookmark leads. */
declare namespace PDFKit {
  interface PDFStructureElement {
    dictionary: { data: Record<string, unknown> };
  }

  interface PDFOutline {
    addItem(title: string, options: { fit: boolean; top: number; left: number; zoom: number }): PDFOutline;
  }
}
