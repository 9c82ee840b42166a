package initscope.tensor.product;

/// Where the elements of a right operand `[K, N]` stand: as the plain tier reads them or as the vector tier does.
public sealed interface Layout permits FloatRows, DoubleRows, Panels {
}
