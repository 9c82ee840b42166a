/// The command line.
package initscope.cli;
