/// Random numbers as pure functions of (key, index), on arrays.
///
/// Uses nothing; called only by the kernels of `initscope.tensor`. Which key belongs to what is decided in
/// `initscope.random`.
///
/// Decision: a counter and a hash instead of a generator with state, so that any thread can make any part of a stream.
/// Rejected: ziggurat and inverse tables, which branch or gather where vectors want straight arithmetic.
package initscope.tensor.draws;
