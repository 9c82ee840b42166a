package initscope.picture;

/// The words of a picture, in the reader's language. Figures come in ready to be printed.
public interface Words {

    /// "layer 1".
    String layer(int number);

    /// "std 0.46": the standard deviation of a layer.
    String std(String figure);

    /// "std": heading of a row of them.
    String std();

    /// "NaN, ∞: 3 %": share of a layer that is not finite.
    String notFinite(String share);

    /// "NaN or ∞": a layer without any finite value, short enough for its cell.
    String allNotFinite();

    /// "no finite number from layer 38 on", to stand across the plots of these layers.
    String notFiniteFrom(int layer);

    /// "all 0.5": every finite value of a layer is this one.
    String constant(String figure);

    /// "counts": what the heights mean.
    String counts();

    /// "log counts".
    String logCounts();

    /// "each layer on its own axis": said where one would take it for shared.
    String ownRange();

    /// Why there is nothing to see, and what to do.
    String empty();
}
