/// An experiment as a program of somebody else's language: NumPy, PyTorch, Keras or plain Java, to run as it is.
///
/// May import what `experiment` may. A program states the same laws and draws its own numbers, so its figures agree with
/// InitScope's within chance, not digit by digit; the tests run the programs and compare. A [Dialect] knows the words of one
/// language, [Program] the order of the sentences. Rejected: templates with holes, in which a missing case stays unseen; a
/// sealed activation without its line here does not compile.
package initscope.experiment.code;
