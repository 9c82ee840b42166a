/// What an answer is worth, and how answers are kept and counted.
///
/// May import `experiment` and the rest of `lesson`. Decided: a score is a number from 0 to 1 and never NaN, whatever was
/// drawn; drawings are scored by distance and not by right or wrong. Rejected: chi-squared (a teacher cannot say in a
/// sentence what it means; “so much of the two drawings overlaps” she can).
package initscope.lesson.score;
