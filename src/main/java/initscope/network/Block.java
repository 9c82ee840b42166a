package initscope.network;

/// What stands around every layer's activation: u_l = x_{l-1} W_lᵀ + b_l, z_l = norm(u_l), x_l = dropout(phi(z_l)) + x_{l-1}.
///
/// So z, the pre-activation, is what enters phi: what is said of it (moments, histogram, saturation, dead units, ∂L/∂z) is
/// said after the norm.
///
/// @param norm between the product and the activation
/// @param residual whether a layer as wide as the one before adds that one's output to its own, the first layer the
///     input (He et al. 2015, arXiv:1512.03385)
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
