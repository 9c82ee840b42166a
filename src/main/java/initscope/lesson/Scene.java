package initscope.lesson;

import java.util.List;

/// What stands on the screen, and a short text beside it.
///
/// @param shows one to four experiments in their text form; with a page of learning they may carry words of learning
/// @param place id of the view or of the page
/// @param paged whether `place` is a page
public record Scene(List<String> shows, String place, boolean paged, String text) {

    public Scene {
        shows = List.copyOf(shows);
    }
}
