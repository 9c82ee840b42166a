/// InitScope: what weight initialization does to a deep network, before it learns anything.
///
/// The root holds only the way in, [initscope.Launcher] and [initscope.Main]; it opens the doors to `cli` and `ui` and to
/// nothing else. Decision: the window and the command line are one program with one launcher. Two programs would have
/// drifted apart; a launcher extending JavaFX's Application would have loaded JavaFX for every command.
package initscope;
