/// The kinds of file a picture can be written as, behind one entry.
///
/// May import the back ends. Decision: the end of a file's name says the kind, for the command line and the window alike.
package initscope.picture.file;
