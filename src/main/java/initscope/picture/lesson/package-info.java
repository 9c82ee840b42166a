/// Pictures of lessons: the sheet a prediction is drawn on, the prediction over what was measured, votes by show of hands.
///
/// May import what `picture` may. Decided: sheet, drawing and truth share one [Sheet], so that what was drawn lies over what was
/// measured on the very same axes. Rejected: drawing freehand (a curve with two heights in one place cannot be scored).
package initscope.picture.lesson;
