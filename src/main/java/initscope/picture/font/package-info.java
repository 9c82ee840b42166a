/// The program's own font read as numbers: which glyph a character has, how wide it is, and a small font of the glyphs used.
///
/// May import `initscope.picture`. Serves the back ends that write text as text. Decision: the two hundred lines of OpenType
/// that this takes are read here, because the common PDF libraries embed only TrueType outlines, and Pretendard's are CFF
/// (Adobe Technical Notes 5176 and 5177). Rejected: Java2D's font (its glyphs come only as shapes, so nobody could select the
/// text of a PDF) and a second copy of the font in another format.
package initscope.picture.font;
