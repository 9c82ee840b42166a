package initscope.picture;

/// The words of a picture, in the reader's language. Figures come in ready to be printed.
public interface Words {

    /// "layer 1".
    String layer(int number);

    /// "layer": heading of a row of layer numbers.
    String layer();

    /// "std 0.46": the standard deviation of a layer.
    String std(String figure);

    /// "std": heading of a row of them.
    String std();

    /// "NaN, ∞: 3 %": share of a layer that is not finite.
    String notFinite(String share);

    /// "NaN or ∞": a layer without any finite value, short enough for its cell.
    String allNotFinite();

    /// "NaN or ∞ from layer 38 on": this layer and all after it hold some. Stands across the plots of those that hold
    /// nothing else.
    String notFiniteFrom(int layer);

    /// Nothing but zeros from this layer on.
    String allZeroFrom(int layer);

    /// "all 0.5": every finite value of a layer is this one.
    String constant(String figure);

    /// "count": heading of the axis of counts, short.
    String counts();

    /// "log": the same where the axis is logarithmic.
    String logCounts();

    /// "tallest bar of the layer": what the end of the ramp means where every layer has its own.
    String ownMost();

    /// "min", "max": ends of an axis on which every layer runs from its least to its greatest value.
    String least();

    String greatest();

    /// "each layer from its least to its greatest value": said of an axis one would take for shared.
    String ownRange();

    /// "1 network, seed 1" or "10 networks, seeds 1–10": how often a picture was repeated.
    String networks(int count, long first);

    /// "histogram of seed 1": said where only the first of several networks is drawn.
    String histogramOf(long seed);

    /// Why there is nothing to see, and what to do.
    String empty();

    /// The text of a term with its figures in place.
    String of(Term term, String... figures);
}
