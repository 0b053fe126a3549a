/// Lines about the queue and the floor that are refused.
extension Refused {
  static let floor: [Refused] = {
    let room = FloorPromptTests.room + ["roster+ Ines"]
    let waiting = room + ["q+ ema"]
    return [
      Refused(room, "q+", "NAME is missing"),
      Refused(room, "q+ to speak", "NAME is missing"),
      Refused(
        room,
        "point+ hugo we are off the topic",
        "Put a colon between the name and the reason"
      ),
      Refused(room, "q+ ema to", "TEXT is missing"),
      Refused(room, "q+ ema:", "There is nothing after the colon"),
      Refused(room, "q+ zed", "Nobody on the roster is called “zed”"),
      Refused(
        room,
        "q+ ines",
        "Ines is not marked present. If they are here, type present+ Ines; or put really in front."
      ),
      Refused(waiting, "q+ ema", "Ema waits already, as number 1."),
      Refused(room + ["qq+ ema"], "q+ ema to ask", "Ema waits already, as number 1."),
      Refused(room + ["ack ema"], "q+ ema", "Ema has the floor. Put really in front"),
      Refused(room + ["close queue"], "qq+ ema", "The queue is closed. Type open queue, or put"),
      Refused(room, "q-", "NAME is missing"),
      Refused(room, "q- ema", "Nobody waits to speak. Add somebody with q+ NAME"),
      Refused(room, "q- later", "Nobody waits to speak."),
      Refused(room, "q- all", "Nobody waits to speak."),
      Refused(waiting, "q- all now", "“now” is more than this needs"),
      Refused(waiting, "q- hugo", "Hugo does not wait to speak. Type q? to see who does."),
      Refused(waiting, "q- ema, EMA", "EMA is named twice"),
      Refused(waiting, "q- later", "Ema is the last who waits."),
      Refused(room, "q? soon", "“soon” is more than this needs"),
      Refused(room, "ack", "Nobody waits to speak."),
      Refused(room, "ack ines", "Ines is not marked present."),
      Refused(room + ["ack ema"], "ack ema", "Ema has the floor already."),
      Refused(room, "thanks", "Nobody has the floor."),
      Refused(room + ["ack ema"], "thanks ema", "“ema” is more than this needs"),
      Refused(room, "last", "NAME is missing"),
      Refused(room, "last ema", "Nobody waits to speak."),
      Refused(waiting, "last hugo", "Hugo does not wait to speak."),
      Refused(waiting + ["last ema"], "last ema", "Ema is the last to speak already."),
      Refused(
        waiting + ["q+ hugo"],
        "last ema",
        "Behind Ema, Hugo would wait in vain. Put really in front"
      ),
      Refused(room + ["close queue"], "close queue", "The queue is closed already."),
      Refused(room, "close queue now", "“now” is more than this needs"),
      Refused(room, "open queue", "The queue is open already."),
      Refused(room, "open", "Only the queue is opened: open queue."),
      Refused(room, "open poll", "Only the queue is opened: open queue."),
      Refused(room, "forget", "Only speaking times are forgotten: forget speaking."),
      Refused(room, "forget speaking", "There are no speaking times to forget."),
      Refused(waiting, "end", "Ema waits to speak. Put really in front"),
      Refused(waiting + ["q+ hugo"], "ask What?", "Ema and Hugo wait to speak."),
      Refused(waiting + ["question+ What?"], "ask Q1", "Ema waits to speak."),
      Refused(waiting + ["question+ What?"], "next", "Ema waits to speak."),
      Refused(waiting + ["agenda+ Welcome"], "take A1", "Ema waits to speak."),
    ]
  }()
}
