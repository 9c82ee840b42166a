/// One pass through a network: forward, with the statistics taken while each block is still in cache, and backward from a
/// head's gradient.
///
/// May import `network`, `statistics` and `tensor`. Rows are cut into strips that depend on the batch alone, never on the
/// number of threads; a strip's tally is filled by one thread and strips merge in order, so threads change no bit. The
/// layer is the unit of work: product, bias, tally of z, activation, tally of x, block by block. Rejected: carrying a block
/// through all layers at once (one barrier less, but every block then streams all weights).
///
/// What stands around the activation is done in the same blocks, while they are in cache; only batch normalization needs
/// the layer's whole product first: one barrier and one sweep more each way, and a matrix for the gradient before it.
package initscope.propagation;
