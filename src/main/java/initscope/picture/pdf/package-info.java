/// Pictures as a PDF, a page each: vectors, and text that can be selected, searched and read aloud.
///
/// May import `initscope.picture` and `picture.font`. Decision: an own writer (ISO 32000-1) with a subset of Pretendard in
/// it, since a page of rectangles, lines and text takes three hundred lines; the tests read it back with PDFBox. Rejected:
/// PDFBox as the writer (it embeds no font with CFF outlines, and its classes cost more start-up time than the picture) and
/// letters as shapes.
package initscope.picture.pdf;
