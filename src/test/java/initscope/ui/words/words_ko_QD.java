package initscope.ui.words;

/// Twice as long, in Korean.
public final class words_ko_QD extends TwiceAsLong {
}
