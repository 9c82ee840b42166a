/// What every control, statistic and term means: a sentence, a formula, an experiment in which it is seen, in both languages.
///
/// May import `experiment`. Decided: plain text files (`assets/glossary`), one for what is the same in every language and one
/// for the words of each, so that a teacher can mend a sentence without a compiler. Rejected: sentences as keys of the
/// window's words (the command line and the worksheets need them too).
package initscope.lesson.glossary;
