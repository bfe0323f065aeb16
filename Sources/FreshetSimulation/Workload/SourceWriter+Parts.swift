import FreshetCore

/// Changes of things that have parts or resolve to others.
extension SourceWriter {
  /// Makes an alias resolve to another model, or to two models.
  mutating func alias(
    _ thing: ThingID, _ alias: String, _ grace: Nanoseconds, _ now: Nanoseconds,
    _ dice: inout Dice, _ oracle: inout Oracle
  ) -> Planned {
    var contents = [dice.pick(past[Int(thing)])]
    let other = dice.pick(past[Int(thing)])
    if dice.chance(permille: 200), other != contents[0] { contents.append(other) }
    let touch = name(contents, thing, grace, now, &oracle)
    return Planned(
      event: Event(.modelSwap(ModelSwap(.alias(alias), versions: labels(contents)))),
      touches: [.init(touch)])
  }

  /// Changes a prompt as a whole, or one of its roles.
  mutating func prompt(
    _ whole: ThingID, _ dimension: Dimension, _ roles: [(role: PromptRole, thing: ThingID)],
    _ grace: Nanoseconds, _ now: Nanoseconds, _ dice: inout Dice, _ oracle: inout Oracle
  ) -> Planned {
    if dice.chance(permille: 250) {
      let touch = drop(whole, grace, now, &oracle)
      let parts = roles.map { drop($0.thing, grace, now, &oracle) }
      let event =
        dice.chance(permille: 300)
        ? Event(.purge(.dimension(dimension)))
        : Event(.promptDeploy(PromptDeploy(prompt: dimension.id)))
      return Planned(event: event, touches: [.init(touch, secondary: parts)])
    }
    let (role, thing) = dice.pick(roles)
    var versions: [String] = []
    let part: ChangeID
    if dice.chance(permille: 150) {
      part = drop(thing, grace, now, &oracle)
    } else {
      let contents = nextContents(thing, &dice, oracle)
      versions = labels(contents)
      part = name(contents, thing, grace, now, &oracle)
    }
    let touch = drop(whole, grace, now, &oracle)
    return Planned(
      event: Event(
        .promptDeploy(PromptDeploy(prompt: dimension.id, role: role, versions: versions))),
      touches: [.init(part, secondary: [touch])])
  }

  mutating func customer(
    _ whole: ThingID, _ dimension: Dimension, _ fields: [ThingID], _ grace: Nanoseconds,
    _ now: Nanoseconds, _ dice: inout Dice, _ oracle: inout Oracle
  ) -> Planned {
    var change = CustomerStateChange(customer: dimension.id)
    var touches: [Oracle.Touch] = []
    if dice.chance(permille: 250) {
      let touch = drop(whole, grace, now, &oracle)
      let parts = fields.map { drop($0, grace, now, &oracle) }
      touches = [.init(touch, secondary: parts)]
    } else {
      for (index, field) in fields.enumerated() where touches.isEmpty || dice.chance(permille: 400)
      {
        var version: String?
        let part: ChangeID
        if dice.chance(permille: 500) {
          let contents = Array(nextContents(field, &dice, oracle).prefix(1))
          version = labels(contents)[0]
          part = name(contents, field, grace, now, &oracle)
        } else {
          part = drop(field, grace, now, &oracle)
        }
        change.fields.append(.init(Catalogue.fields[index], version: version))
        touches.append(.init(part, secondary: [drop(whole, grace, now, &oracle)]))
      }
    }
    return Planned(event: Event(.customerStateChange(change)), touches: touches)
  }
}
