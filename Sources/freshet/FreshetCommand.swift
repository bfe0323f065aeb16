@main struct FreshetCommand { static func main() {} }
