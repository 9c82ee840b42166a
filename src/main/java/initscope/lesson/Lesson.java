package initscope.lesson;

import java.util.List;
import java.util.Locale;

/// One lesson in one language.
///
/// @param name of its file, without language and ending
/// @param minutes a class needs for it
/// @param order its place in the list, from 1
/// @param needs names of lessons that come first
/// @param goals what a student can do afterwards
/// @param lookFors what a teacher watches for
/// @param play what is on the screen before anything is asked
public record Lesson(String name, Locale language, String title, int minutes, int order, List<String> needs,
        List<String> goals, List<String> lookFors, Scene play, List<Step> steps) {

    public Lesson {
        needs = List.copyOf(needs);
        goals = List.copyOf(goals);
        lookFors = List.copyOf(lookFors);
        steps = List.copyOf(steps);
    }
}
