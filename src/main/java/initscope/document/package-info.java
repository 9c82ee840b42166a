/// The `.initscope` file: a whole session as one value, its JSON, and how nothing of it is lost.
///
/// May import `experiment` and Gson. Decided: JSON is read token by token, so that memory is bounded; unknown fields are kept
/// and written again, so that an older program does not spoil a newer file; a file is written beside and moved, so that it is
/// old or new and never torn. Rejected: Java serialization (code from files).
package initscope.document;
