/// Where every random number comes from: a root [initscope.random.Seed] and its named children.
///
/// Imports nothing. The bits of element i of a stream are a pure function of (key, i), so a stream can be read from
/// any place, by any thread, in any order, and adding a layer or a purpose leaves every other stream as it was.
/// Rejected: one sequential generator per run (any change shifts everything after it) and `java.util.random` (its
/// algorithms are sequential and their Gaussian method may change with the JDK).
package initscope.random;
