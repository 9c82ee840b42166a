package initscope.ui.words;

/// Twice as long, in English.
public final class words_en_QD extends TwiceAsLong {
}
