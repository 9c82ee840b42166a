/// What each page of the window shows, as tables.
///
/// May import the results of `experiment` and the tables. Decided: one class a page, from the immutable result to columns with
/// unit-free names in English, so that a script reads every language's files alike. Rejected: tables made by the views (they
/// would be tested with a window only).
package initscope.experiment.table.page;
