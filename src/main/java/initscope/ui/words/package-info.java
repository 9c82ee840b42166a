/// The window's language: text that follows the reader's choice while the window is open.
///
/// May import JavaFX properties, and `picture` and `experiment` for the words they bring along. Decided: every string is a key in `words.properties`
/// (English) and `words_ko.properties`, and every label is bound, so that switching rebuilds nothing. Rejected: building the
/// scene anew on a switch (focus, scrolling and open pop-overs would be lost).
package initscope.ui.words;
