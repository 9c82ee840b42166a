/// Signs the program writes itself: digits and Hangul syllables as strokes, and the hand that writes each one differently.
///
/// May import `random`. A [Sign] is a set of strokes in a square of side 100; a [Hand] bends, leans, turns, scales and shifts
/// them, chooses a pen and lays the ink down as grey values. Decided: strokes the program carries and arithmetic that rounds
/// alike everywhere, so that pictures are equal bit for bit on every machine. Rejected: the fonts of the operating system
/// (other pictures elsewhere) and a file of pictures (MNIST is for those who have it: `file`).
package initscope.data.glyph;
