/// Matrices and everything that is arithmetic on them: products, curves, sums, draws, and the threads that share the work.
///
/// Uses no other room; the only place that knows vector instructions. Callers meet [initscope.tensor.Kernels].
///
/// Decision: the product is Java, an element one chain of fused multiply-adds in ascending k, so that its bits are the same
/// on every machine, vector length, tier and thread count, which no BLAS gives. Price, against OpenBLAS 0.3.31 through its
/// Java preset (off the heap, no bias), single precision, two Sapphire Rapids cores, GFLOP/s, medians of undisturbed runs in
/// turn: 1000·100·100 257 to 248, 1024·512·512 342 to 331, 4096·1024·1024 320 to 330 in blocks of 72 rows and 333 in
/// blocks of 144. Plain Java reaches 45 to 60 a core, and AVX2 90.
/// Rejected: OpenBLAS, with its native library and bits that depend on the machine; plain Java alone, three times slower.
package initscope.tensor;
