/// What a lesson measures: a figure by its name, taken from a real pass or a real run of learning.
///
/// May import `experiment` and its results (`statistics`, `theory`). Decided: figures have the names they have in
/// `stats --format json`, from the same list, so that a number cannot have two names. Rejected: formulas in lessons beyond one
/// division (a lesson is not a program).
package initscope.lesson.measure;
