// Lets an application import Freshet alone.
@_exported public import FreshetCache
@_exported public import FreshetCore
@_exported public import StrictText
