/// A lesson's worksheet on paper: A4 pages with goals, questions, boxes, lines and empty axes, with or without the answers.
///
/// May import `initscope.picture` and the worksheet of `lesson`, which is contents only. Decision: parts that belong together
/// never part at the end of a page, and every mark is black on white, since schools print in grey. Rejected: a layout in HTML
/// (another program would have to print it).
package initscope.picture.worksheet;
