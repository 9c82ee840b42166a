/// What a network is: its activations, its shape, its weights. Descriptions only; nothing here computes a pass.
///
/// May import `tensor`. One alphabet everywhere: B batch, I fan-in, O fan-out, L depth; weights are `[O, I]`, a batch is
/// `[B, I]`, z = x Wᵀ + b. Rejected: the `[I, O]` layout of NumPy scripts and Keras, because fan-in and fan-out are then
/// read off the wrong way round from PyTorch, whose names we use.
package initscope.network;
