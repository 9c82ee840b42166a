/// Pictures put down in instructions: painted now, by whoever may look at the models, and put on paper later, elsewhere.
///
/// May import `initscope.picture`. Decision: the instructions are the calls of `Surface` themselves, copied and immutable, so
/// that every back end draws them as if it had been painted on at once. Rejected: handing painters to another thread (they
/// read models that the window is changing).
package initscope.picture.record;
