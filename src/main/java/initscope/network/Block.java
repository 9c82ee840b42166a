package initscope.network;

/// What stands around every layer's activation.
///
/// @param norm between pre-activation and activation
/// @param residual whether a layer as wide as the one before adds that one's output to its own (He et al. 2015)
/// @param dropout probability p of an activation to be dropped; what stays is divided by 1 - p (Srivastava et al. 2014)
public record Block(Norm norm, boolean residual, double dropout) {
    /// Nothing but the activation.
    public static final Block PLAIN = new Block(Norm.NONE, false, 0);

    public Block withNorm(Norm value) {
        return new Block(value, residual, dropout);
    }

    public Block withResidual(boolean value) {
        return new Block(norm, value, dropout);
    }

    public Block withDropout(double value) {
        return new Block(norm, residual, value);
    }
}
